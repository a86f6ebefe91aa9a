<% Session("lot") = Request("lot") %>
